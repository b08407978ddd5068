export const words = {
  SessionsTopicsTitle: 'Volgende onderwerpen voor het coachuur'
};
