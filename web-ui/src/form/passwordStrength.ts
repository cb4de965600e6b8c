export const SHORTEST_PASSWORD = 10;

export type PasswordStrength = 'empty' | 'short' | 'address' | 'plain' | 'good' | 'strong';

/** One word, and digits or marks behind it: what is guessed first. */
const WORD_AND_TAIL = /^\p{L}+[^\p{L}]*$/u;
const STRONG_LENGTH = 20;
const FEW_CHARACTERS = 5;

/** A hint while somebody thinks of a password; whether it will do, the API decides. */
export function passwordStrength(password: string, email = ''): PasswordStrength {
  const length = [...password].length;
  if (length === 0) return 'empty';
  if (length < SHORTEST_PASSWORD) return 'short';
  if (email && password.toLowerCase().includes(email.toLowerCase())) return 'address';
  if (new Set(password).size < FEW_CHARACTERS || (WORD_AND_TAIL.test(password) && length < STRONG_LENGTH)) return 'plain';
  return length < STRONG_LENGTH ? 'good' : 'strong';
}
