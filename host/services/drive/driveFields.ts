/** The part of an answer that the `fields` parameter asks for; only plain lists of names, and '*'. */
export function selectFields<Answer extends object>(
  answer: Answer,
  fields: unknown,
  usual: readonly (keyof Answer & string)[],
): Partial<Answer> {
  const wanted = fields === undefined ? usual : fields === '*' ? Object.keys(answer) : names(fields);
  const unknown = wanted.find((name) => !(name in answer));
  if (unknown !== undefined) throw new Error(`Invalid field selection ${unknown}`);
  return Object.fromEntries(wanted.map((name) => [name, answer[name as keyof Answer]])) as Partial<Answer>;
}

function names(fields: unknown): string[] {
  if (typeof fields !== 'string') throw new Error(`Invalid field selection ${String(fields)}`);
  return fields.split(',').map((name) => name.trim());
}
