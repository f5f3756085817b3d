// Made by the build from the zod schema of the report, through its JSON Schema.
declare const validate: ((report: unknown) => boolean) & {
  readonly errors?: readonly { readonly instancePath: string; readonly message?: string }[] | null;
};
export default validate;
