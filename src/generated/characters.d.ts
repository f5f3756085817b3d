// Made by the build from the OpenCC character table: pairs of a traditional character and the simplified one it folds to.
declare const characters: string;
export default characters;
