/** To make a writer takes longer than to write with it, so each is made once. */
function once<Options, Writer>(make: (language: string, options: Options) => Writer) {
  const made = new Map<string, Writer>();
  return (language: string, options: Options): Writer => {
    const key = JSON.stringify([language, options]);
    const writer = made.get(key) ?? make(language, options);
    made.set(key, writer);
    return writer;
  };
}

export const dateWriter = once((language, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language, options));

export const agoWriter = once((language, options: Intl.RelativeTimeFormatOptions) => new Intl.RelativeTimeFormat(language, options));
