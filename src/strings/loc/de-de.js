define([], function () {
  return {
    FinderTitle: 'Digital Ambassador finden'
  };
});
