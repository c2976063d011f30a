// Loaded before a program: any use of a network ends it.
const net = require('node:net');
const dns = require('node:dns');
const dgram = require('node:dgram');

const refuse = (what) => () => {
  process.stderr.write(`network: ${what}\n`);
  process.exit(99);
};
net.Socket.prototype.connect = refuse('connect');
net.Server.prototype.listen = refuse('listen');
dns.lookup = refuse('lookup');
dgram.createSocket = refuse('socket');
globalThis.fetch = refuse('fetch');
globalThis.WebSocket = refuse('WebSocket');
