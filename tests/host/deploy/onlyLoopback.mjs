// Preloaded into clasp (node --import): what it asks of https://… goes to the stub on this machine, which is told the host that
// was meant. Every other connection ends the process: a test may not reach anything else.
import http from 'node:http';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

const port = Number(process.env.STUB_PORT);
const OTHER_PLACE = 97;

https.request = (url, options, answered) => {
  const { host, pathname, search } = new URL(url);
  const headers = { ...options.headers, 'x-meant-for': host };
  const to = { protocol: 'http:', host: '127.0.0.1', hostname: '127.0.0.1', port, path: pathname + search };
  return http.request({ ...options, ...to, headers, agent: undefined }, answered);
};
syncBuiltinESMExports();

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...args) {
  const [options] = Array.isArray(args[0]) ? args[0] : args;
  if (options?.host !== '127.0.0.1' || Number(options.port) !== port) {
    console.error(`a connection to another place: ${JSON.stringify(options)}`);
    process.exit(OTHER_PLACE);
  }
  return connect.apply(this, args);
};
