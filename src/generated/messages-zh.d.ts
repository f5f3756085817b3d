// Written by the build from src/messages/zh.json.
declare const messages: Readonly<Record<string, string>>;
export default messages;
