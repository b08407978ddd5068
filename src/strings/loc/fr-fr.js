define([], function () {
  return {
    FinderTitle: 'Trouver un Digital Ambassador'
  };
});
