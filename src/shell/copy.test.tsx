import '@testing-library/jest-dom';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { useCopy } from './copy';
import { saveFile } from './save';

const Probe = (): React.ReactElement => {
  const [copied, copy] = useCopy();
  return (
    <button type="button" onClick={() => copy('the whole text')}>
      {copied ?? 'copy'}
    </button>
  );
};

const frame = (sandbox: string | undefined): void => {
  const element = document.createElement('iframe');
  if (sandbox !== undefined) element.setAttribute('sandbox', sandbox);
  const top = { frameElement: null } as Window;
  Object.defineProperty(window, 'frameElement', { configurable: true, value: element });
  Object.defineProperty(window, 'parent', { configurable: true, value: top });
};

afterEach(() => {
  Object.defineProperty(window, 'frameElement', { configurable: true, value: null });
  Reflect.deleteProperty(window, 'parent');
  document.querySelectorAll('dialog').forEach((dialog) => dialog.querySelector('button')?.click());
});

test('what the browser refuses to copy stands selected in a field, and closing gives the focus back', async () => {
  const user = userEvent.setup();
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: () => Promise.reject(new DOMException('denied', 'NotAllowedError')) }
  });
  render(<Probe />);
  await user.click(screen.getByRole('button', { name: 'copy' }));
  const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: /copy it with the keyboard/ });
  expect(field).toHaveFocus();
  expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('the whole text');
  await user.click(screen.getByRole('button', { name: 'Close' }));
  await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
  expect(screen.getByRole('button', { name: 'refused' })).toHaveFocus();
});

test.each([
  ['allow-scripts allow-same-origin', true],
  ['allow-scripts allow-downloads', false],
  ['', true],
  [undefined, false]
])('a file in a frame with the sandbox %p is offered as text: %p', async (sandbox, offered) => {
  frame(sandbox);
  URL.createObjectURL = () => 'blob:x';
  URL.revokeObjectURL = () => undefined;
  const file = Object.assign(new Blob(['x'], { type: 'text/csv' }), { text: async () => '\ufeffa;b' });
  saveFile('a.csv', file);
  if (offered) expect(await screen.findByRole('textbox', { name: /Files are blocked/ })).toHaveValue('a;b');
  else {
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(screen.queryByRole('textbox')).toBeNull();
  }
});
