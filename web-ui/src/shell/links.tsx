import { Anchor, Button, type AnchorProps, type ButtonProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { ComponentPropsWithRef } from 'react';

type As<Props> = Props & Omit<ComponentPropsWithRef<'a'>, keyof Props>;

/** A link in a text whose search parameters are checked against the page that it leads to. */
export const TextLink = createLink((props: As<AnchorProps>) => <Anchor {...props} />);

/** The same as a button. */
export const ButtonLink = createLink((props: As<ButtonProps>) => <Button component="a" {...props} />);
