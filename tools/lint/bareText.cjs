/**
 * A browser that translates a page puts elements of its own in the place of text. React finds a text again where it is all
 * that an element holds; beside other children it changes, moves or takes away what is no longer there: an old figure
 * stays, or the whole part stops. So a text is all that its element holds. Known without types: what an expression is, how
 * it was declared, and what a property's type says where it stands in the same file.
 */
const message = 'A translated page has no such text any more: let it be all that an element holds.';

const isDrawn = ({ type, value, expression }) =>
  type === 'JSXText' ? !(/^\s*$/.test(value) && value.includes('\n')) : expression?.type !== 'JSXEmptyExpression';

const isFunction = (node) => /^(Arrow)?Function(Expression|Declaration)$/.test(node?.type ?? '');

const returnedBy = ({ body }) => {
  if (body.type !== 'BlockStatement') return [body];
  const returned = [];
  const look = (node) => {
    if (node?.type === 'ReturnStatement') returned.push(node.argument);
    else if (node?.type === 'IfStatement') [node.consequent, node.alternate].forEach(look);
    else if (node?.type === 'BlockStatement') node.body.forEach(look);
  };
  look(body);
  return returned;
};

const saysElements = (words) =>
  /\b(ReactElement|JSX\.Element)\b/.test(words) && !/\bReactNode\b|\bstring \||\| string\b/.test(words);

const isListing = ({ callee }) => /^(map|flatMap|from)$/.test(callee.property?.name ?? '');

const rule = (context) => {
  const source = context.sourceCode;

  const variableOf = (node) => {
    for (let scope = source.getScope(node); scope !== null; scope = scope.upper) {
      const found = scope.set.get(node.name);
      if (found !== undefined) return found;
    }
    return undefined;
  };

  /** The members of a type that is written out, or declared in this file. */
  const membersOf = (type) => {
    if (type?.type === 'TSTypeLiteral') return type.members;
    const name = type?.type === 'TSTypeReference' ? type.typeName.name : undefined;
    const declared = source.ast.body
      .map((node) => node.declaration ?? node)
      .find((node) => node.type === 'TSInterfaceDeclaration' && node.id.name === name);
    return declared?.body.body ?? [];
  };

  /** What the type of a function's parameter says of a name in it. */
  const typeOfParameter = (name, { params }) => {
    for (const { type, typeAnnotation } of params) {
      const members = type === 'ObjectPattern' ? membersOf(typeAnnotation?.typeAnnotation) : [];
      const member = members.find(({ key }) => key?.name === name);
      if (member !== undefined) return source.getText(member);
    }
    return '';
  };

  const declaresElements = (name) => {
    const [made] = variableOf(name)?.defs ?? [];
    if (made?.type === 'Parameter') return saysElements(typeOfParameter(name.name, made.node));
    const written = made?.type === 'FunctionName' ? made.node : made?.node.init;
    const annotation = made?.node.id?.typeAnnotation ?? written?.returnType;
    if (annotation !== undefined && annotation !== null) return saysElements(source.getText(annotation));
    return isFunction(written)
      ? returnedBy(written).every(givesElements)
      : written !== null && written !== undefined && givesElements(written);
  };

  const givesElements = (node) => {
    switch (node?.type) {
      case undefined:
      case 'JSXElement':
      case 'JSXFragment':
        return true;
      case 'JSXExpressionContainer':
      case 'TSNonNullExpression':
      case 'TSAsExpression':
        return givesElements(node.expression);
      case 'Literal':
        return node.value === null || typeof node.value === 'boolean';
      case 'Identifier':
        return node.name === 'undefined' || declaresElements(node);
      case 'SpreadElement':
        return givesElements(node.argument);
      case 'ArrayExpression':
        return node.elements.every(givesElements);
      case 'LogicalExpression':
        return (node.operator === '&&' || givesElements(node.left)) && givesElements(node.right);
      case 'ConditionalExpression':
        return givesElements(node.consequent) && givesElements(node.alternate);
      case 'CallExpression': {
        const { callee, arguments: given } = node;
        if (callee.type === 'Identifier') return declaresElements(callee);
        const made = given.at(-1);
        return (
          isListing(node) &&
          (isFunction(made) ? returnedBy(made).every(givesElements) : made !== undefined && givesElements(made))
        );
      }
      default:
        return false;
    }
  };

  /** Texts side by side, though one expression gives them: pieces of a sentence, a list of words. */
  const givesSeveral = (node) => {
    if (node?.type === 'ConditionalExpression') return givesSeveral(node.consequent) || givesSeveral(node.alternate);
    if (node?.type === 'LogicalExpression') return givesSeveral(node.left) || givesSeveral(node.right);
    if (node?.type !== 'CallExpression') return false;
    return /Parts$/.test(node.callee.name ?? '') || (isListing(node) && !givesElements(node));
  };

  const look = (children, isAlone) => {
    const drawn = children.filter(isDrawn);
    for (const child of drawn)
      if (!(isAlone && drawn.length === 1 && !givesSeveral(child.expression)) && !givesElements(child))
        context.report({ node: child, messageId: 'bare' });
  };

  return {
    JSXElement: ({ children }) => look(children, true),
    // What a fragment holds stands beside whatever its parent holds.
    JSXFragment: ({ children }) => look(children, false)
  };
};

module.exports = { meta: { type: 'problem', schema: [], messages: { bare: message } }, create: rule };
