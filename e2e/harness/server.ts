import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

export interface PageServer {
  /** "http://127.0.0.1:PORT" */
  origin: string;
  /** Answers one path by hand: slow pages, headers, pages made up on the way. */
  route(pathname: string, answer: Answer): void;
  /** Paths that were asked for so far, in order. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.pdf': 'application/pdf', '.webm': 'video/webm', '.wav': 'audio/wav',
};

/** First part of the path → folder. The seed page is there only beside the project's shared data. */
const FOLDERS: Record<string, string> = { pages: 'e2e/pages', demo: 'demo', seed: '../shared/seed' };

/** Serves e2e/pages under /pages/ and the demo under /demo/, on 127.0.0.1 alone, on whatever port is free. */
export async function servePages(): Promise<PageServer> {
  const routes = new Map<string, Answer>();
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    requests.push(pathname);
    const byHand = routes.get(pathname);
    if (byHand !== undefined) {
      byHand(request, response);
      return;
    }
    const file = fileOf(pathname);
    if (file === null) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream' }).end(readFileSync(file));
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the page server has no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    requests,
    route: (pathname, answer) => { routes.set(pathname, answer); },
    close: () => new Promise((resolve) => {
      server.close(() => { resolve(); });
      server.closeAllConnections();
    }),
  };
}

function fileOf(pathname: string): string | null {
  const [, first = '', ...rest] = decodeURIComponent(pathname).split('/');
  const folder = FOLDERS[first];
  if (folder === undefined || rest.includes('..')) return null;
  const asked = path.join(folder, ...rest);
  const file = existsSync(asked) && statSync(asked).isDirectory() ? path.join(asked, 'index.html') : asked;
  return existsSync(file) ? file : null;
}
