/** Goes to a field by its name, or to the first that there is. */
export function focusField([name]: string[]) {
  const fields = [...document.querySelectorAll<HTMLElement>('input, select, textarea, button, [tabindex]')];
  (fields.find((field) => name !== undefined && field.getAttribute('name') === name) ?? fields[0])?.focus();
}
