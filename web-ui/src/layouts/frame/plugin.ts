import react from '@vitejs/plugin-react';
import { build, type Plugin, type Rollup } from 'vite';

const POLICY =
  "sandbox allow-scripts; default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; " +
  "connect-src 'none'; frame-src 'none'; worker-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'self'";

/** Makes the page in which layouts run: one file with its script inside, since its policy lets it load nothing. */
export function layoutFrame(): Plugin {
  return {
    name: 'layout-frame',
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'layout-frame.html', source: await page() });
    },
    configureServer(server) {
      server.middlewares.use('/layout-frame', (_, answer, next) => {
        page().then((html) => {
          answer.setHeader('Content-Type', 'text/html');
          answer.setHeader('Content-Security-Policy', POLICY);
          answer.end(html);
        }, next);
      });
    },
  };
}

async function page(): Promise<string> {
  const script = await bundled();
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8" /><title>Layout</title></head>
<body><div id="root"></div><script>${script.replaceAll('</script', '<\\/script')}</script></body>
</html>
`;
}

async function bundled(): Promise<string> {
  const made = (await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [react()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, target: 'es2023', rollupOptions: { input: 'src/layouts/frame/main.tsx', output: { format: 'iife' } } },
  })) as Rollup.RollupOutput;
  return made.output[0].code;
}
