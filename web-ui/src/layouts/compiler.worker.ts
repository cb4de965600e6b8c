import { compiled } from './compiled';

/** Compiles beside the page, so that no source can stop it. */
self.onmessage = ({ data }: MessageEvent<string>) => {
  try {
    self.postMessage({ code: compiled(data) });
  } catch (fault) {
    self.postMessage({ fault: fault instanceof Error ? fault.message : String(fault) });
  }
};
