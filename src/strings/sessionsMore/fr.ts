export const words = {
  SessionsTopicsTitle: 'Les prochains sujets du coach'
};
