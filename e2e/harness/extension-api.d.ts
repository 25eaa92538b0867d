/** The extension API as a page of the extension has it: in Manifest V3 both browsers give promises under this name. */
declare const chrome: import('webextension-polyfill').Browser;
