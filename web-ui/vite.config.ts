import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { compression } from 'vite-plugin-compression2';
import { layoutFrame } from './src/layouts/frame/plugin';

/** Where the API runs while the pages are being worked on (`npm run dev`). */
const api = process.env['TICKETFLOWER_API'] ?? 'http://localhost:8080';

/** All that every page needs is one file: cut into the hundred that pages share among them, it is a quarter larger. */
const START = { name: 'start', tags: ['$initial' as const] };

export default defineConfig({
  plugins: [
    react(),
    layoutFrame(),
    compression({ algorithms: ['brotliCompress', 'gzip'], include: /\.(js|css|html|svg|json)$/, threshold: 1024 }),
  ],
  resolve: { alias: { 'markdown-to-jsx/react': fileURLToPath(new URL('src/form/plainMarkdown.ts', import.meta.url)) } },
  build: {
    outDir: 'target/classes/pages',
    assetsDir: 'assets',
    emptyOutDir: true,
    target: 'es2023',
    chunkSizeWarningLimit: 700,
    rolldownOptions: { output: { codeSplitting: { groups: [START] } } },
  },
  server: {
    host: '127.0.0.1',
    watch: { ignored: ['**/target/**'] },
    proxy: Object.fromEntries(['/api', '/openapi', '/api-docs', '/problems', '/health'].map((path) => [path, { target: api }])),
  },
  test: { include: ['src/**/*.test.ts', 'src/**/*.test.tsx'] },
});
