export const words = {
  SessionsTopicsTitle: 'The coach’s next topics'
};
