export const words = {
  SessionsTopicsTitle: 'Die nächsten Coach-Themen'
};
