// The hash by which the page's policy lets its one style sheet in. Pure.

/** SHA-256 of `pageStyle`; a test compares the two and tells the right one. */
export const pageStyleHash = 'sha256-E68dMQOHigG+8W4y57YYyOZ4N7HkW17vAx6O4/Zykm4=';
