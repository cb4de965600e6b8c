/**
 * The fields of a CSV by the line on which each record begins, the header being line 1. Only for showing
 * what was written beside what the API says of it: the API reads it by itself.
 */
export function linesOf(csv: string): Map<number, string[]> {
  const records = new Map<number, string[]>();
  let line = 1;
  let begin = 1;
  let field = '';
  let fields: string[] = [];
  let isQuoted = false;

  function end() {
    fields.push(field.trim());
    if (fields.some(Boolean)) records.set(begin, fields);
    fields = [];
    field = '';
  }

  for (const character of csv.replace(/\r\n?/g, '\n')) {
    if (character === '"') isQuoted = !isQuoted;
    else if (character === ',' && !isQuoted) {
      fields.push(field.trim());
      field = '';
    } else if (character === '\n' && !isQuoted) {
      end();
      begin = line + 1;
    } else field += character;
    if (character === '\n') line += 1;
  }
  end();
  return records;
}
