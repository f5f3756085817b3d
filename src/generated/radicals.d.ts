// Written by the build from src/read/pdf/radicals.json: a radical, then the character that it stands for, and so on.
declare const radicals: { readonly pairs: string };
export default radicals;
