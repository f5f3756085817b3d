// Written by the build from src/read/pdf/radicals.json: pairs of a radical and the character it stands for.
declare const radicals: string;
export default radicals;
