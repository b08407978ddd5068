define([], function () {
  return {
    FinderTitle: 'Vind een Digital Ambassador'
  };
});
