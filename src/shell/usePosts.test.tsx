/**
 * @jest-environment jsdom
 */
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import * as React from 'react';
import { ProgrammeError } from '../domain/port/programme';
import type { Post } from '../domain/questions/posts';
import { memoryPosts } from '../testing/memoryPosts';
import { memoryProgramme } from '../testing/memoryProgramme';
import { renderFeature } from '../testing/renderFeature';
import { useDraft } from './useDraft';
import { usePosts } from './usePosts';

const step: Post = { to: 'replies', values: { questionId: 3, kind: 'Me too', text: '', seenId: 0 } };

const Steps = (): React.ReactElement => {
  const { known, arrived, mayWrite, post } = usePosts();
  return (
    <>
      <output>{`${known?.waiting.length ?? '?'} wait (${known?.hindrance ?? 'no'}), ${arrived.map(({ id }) => id).join() || 'none'} there, may write: ${mayWrite ?? '?'}`}</output>
      <button type="button" onClick={() => void post(step)}>
        Me too
      </button>
    </>
  );
};

const told = (): string => screen.getByRole('status').textContent ?? '';

test('a step is told as waiting, then as arrived with its row', async () => {
  const posts = memoryPosts();
  renderFeature(<Steps />, memoryProgramme(), { posts: async () => posts });
  await waitFor(() => expect(told()).toBe('0 wait (no), none there, may write: true'));
  posts.fail(new ProgrammeError({ kind: 'signedOut', what: 'replies' }));
  fireEvent.click(screen.getByRole('button'));
  await waitFor(() => expect(told()).toBe('1 wait (signedOut), none there, may write: true'));
  posts.fail(undefined);
  act(() => posts.again());
  await waitFor(() => expect(told()).toBe('0 wait (no), 1 there, may write: true'));
  expect(posts.told()).toMatchObject([{ kind: 'Me too', byUser: 7 }]);
});

test('a reader who may not add rows is told so', async () => {
  const posts = memoryPosts();
  posts.room.questions.guarded({ mayWrite: false });
  renderFeature(<Steps />, memoryProgramme(), { posts: async () => posts });
  await waitFor(() => expect(told()).toContain('may write: false'));
});

const Draft = ({ of }: { readonly of: string }): React.ReactElement => {
  const { fields, keep, forget } = useDraft(of);
  return (
    <>
      <input
        aria-label="Answer"
        value={fields?.['text'] ?? ''}
        onChange={(event) => keep({ text: event.target.value })}
      />
      <button type="button" onClick={forget}>
        Sent
      </button>
    </>
  );
};

test('a draft comes back after the tab was closed, until it was sent', () => {
  const field = (): HTMLInputElement => screen.getByRole('textbox');
  const first = renderFeature(<Draft of="question 1" />);
  fireEvent.change(field(), { target: { value: 'Becau' } });
  expect(field().value).toBe('Becau');
  first.unmount();
  const other = renderFeature(<Draft of="question 2" />);
  expect(field().value).toBe('');
  other.unmount();
  renderFeature(<Draft of="question 1" />);
  expect(field().value).toBe('Becau');
  fireEvent.click(screen.getByRole('button'));
  expect(field().value).toBe('');
  expect(window.localStorage).toHaveLength(0);
});
