define([], function () {
  return {
    FinderTitle: 'Find a Digital Ambassador'
  };
});
