// Written by the build from src/messages/en.json.
declare const messages: Readonly<Record<string, string>>;
export default messages;
