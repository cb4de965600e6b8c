import * as v from 'valibot';

/** What the page and a layout's frame may say to each other. Each message is a JSON text: no cycles, no living objects, and a length. */

const LONGEST_TOLD = 2_000_000;
const LONGEST_SAID = 500_000;
const LONGEST_REASON = 300;

/** The first message, with the port on which everything else is said. */
export const HANDOVER = 'ticketflower-layout';

const fault = v.object({ path: v.array(v.string()), message: v.string() });

const state = {
  schema: v.optional(v.unknown()),
  value: v.optional(v.unknown()),
  context: v.optional(v.unknown()),
  faults: v.array(fault),
  readOnly: v.boolean(),
  language: v.string(),
  dark: v.boolean(),
};

const stateSchema = v.object(state);

const toldSchema = v.variant('type', [
  v.object({ type: v.literal('show'), code: v.string(), state: stateSchema }),
  v.object({ type: v.literal('change'), state: v.partial(stateSchema) }),
  v.object({ type: v.literal('focus'), path: v.array(v.string()) }),
  v.object({ type: v.literal('ping'), number: v.number() }),
]);

const saidSchema = v.variant('type', [
  v.strictObject({ type: v.literal('ready') }),
  v.strictObject({ type: v.literal('change'), value: v.optional(v.unknown()) }),
  v.strictObject({ type: v.literal('height'), pixels: v.pipe(v.number(), v.finite()) }),
  v.strictObject({ type: v.literal('failed'), message: v.pipe(v.string(), v.maxLength(LONGEST_REASON)) }),
  v.strictObject({ type: v.literal('pong'), number: v.number() }),
]);

export type LayoutFault = v.InferOutput<typeof fault>;
export type LayoutState = v.InferOutput<typeof stateSchema>;
/** From the page to the frame. */
export type Told = v.InferOutput<typeof toldSchema>;
/** From the frame to the page. */
export type Said = v.InferOutput<typeof saidSchema>;

export const written = (message: Told | Said): string => JSON.stringify(message);
export const readTold = (data: unknown): Told | undefined => read(toldSchema, data, LONGEST_TOLD);
export const readSaid = (data: unknown): Said | undefined => read(saidSchema, data, LONGEST_SAID);
export const shortened = (reason: string): string => reason.slice(0, LONGEST_REASON);

/** What is no message is nothing. */
function read<Schema extends v.GenericSchema>(schema: Schema, data: unknown, longest: number): v.InferOutput<Schema> | undefined {
  if (typeof data !== 'string' || data.length > longest) return undefined;
  try {
    const { success, output } = v.safeParse(schema, JSON.parse(data, withoutPrototypes));
    return success ? output : undefined;
  } catch {
    return undefined;
  }
}

function withoutPrototypes(name: string, value: unknown): unknown {
  return name === '__proto__' ? undefined : value;
}
