import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { Button, LinkButton } from './Button';

test('a link is followed as it stands: SharePoint’s router does not take it for a page of its own', () => {
  render(<LinkButton href="https://lecercle.example/x">Open</LinkButton>);
  const link = screen.getByRole('link', { name: 'Open' });
  expect(link).toHaveAttribute('href', 'https://lecercle.example/x');
  expect(link).toHaveAttribute('data-interception', 'off');
  expect(link).not.toHaveAttribute('target');
});

test('what opens in a tab of its own knows nothing of the tab that it came from', () => {
  render(
    <LinkButton href="https://lecercle.example/x" newTab>
      Open
    </LinkButton>
  );
  const link = screen.getByRole('link', { name: 'Open' });
  expect(link).toHaveAttribute('target', '_blank');
  expect(link.getAttribute('rel')?.split(' ').sort()).toEqual(['noopener', 'noreferrer']);
});

test('an icon by itself has a name and shows it; a button does not send a form off', async () => {
  const pressed = jest.fn();
  const sent = jest.fn((event: React.FormEvent) => event.preventDefault());
  render(
    <form onSubmit={sent}>
      <Button icon="Link" iconOnly label="Copy the link to Bob" onClick={pressed}>
        Copy
      </Button>
    </form>
  );
  const button = screen.getByRole('button', { name: 'Copy the link to Bob' });
  expect(button).toHaveAttribute('title', 'Copy the link to Bob');
  expect(button).toHaveTextContent('');
  await userEvent.click(button);
  expect([pressed.mock.calls.length, sent.mock.calls.length]).toEqual([1, 0]);
});
