import regexp from 'eslint-plugin-regexp';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Comments are block comments; what tools read may stand on a line: `// eslint-disable-next-line`. */
const blockComments = {
  meta: { schema: [], messages: { line: 'Comments are written between /* and */.' } },
  create: (context) => ({
    Program: () => {
      for (const comment of context.sourceCode.getAllComments())
        if (comment.type === 'Line' && !/^\/|^ ?(?:@|eslint-|prettier-)/.test(comment.value))
          context.report({ loc: comment.loc, messageId: 'line' });
    },
  }),
};

export default tseslint.config(
  { ignores: ['dist', 'node_modules', '.output', '.wxt', 'data', 'tests/fixtures/**/*.html'] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  regexp.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    plugins: { 'react-hooks': hooks, house: { rules: { 'block-comments': blockComments } } },
    rules: {
      ...hooks.configs.recommended.rules,
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 400, skipBlankLines: false, skipComments: false }],
      'max-params': ['error', { max: 4 }],
      'max-len': [
        'error',
        { code: 440, comments: 100, ignoreUrls: true, ignorePattern: 'eslint-disable' },
      ],
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ImportSpecifier[importKind="type"], ExportSpecifier[exportKind="type"]',
          message: 'Types are imported and exported by a statement of their own.',
        },
        {
          selector:
            ':matches(PropertyDefinition, MethodDefinition[kind!="constructor"])[accessibility="private"]',
          message: 'Private members are written #name.',
        },
      ],
      'house/block-comments': 'error',
      'no-restricted-globals': ['error', 'eval'],
      eqeqeq: 'error',
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
      'regexp/no-obscure-range': 'off',
    },
  },
  /* One word a line. */
  {
    files: ['lib/extract/lexicon/rows/**', 'lib/extract/lexicon/traits.ts'],
    rules: { 'max-lines': 'off' },
  },
  { files: ['lib/extract/**'], rules: { complexity: ['error', 15] } },
  { files: ['cli/**', 'scripts/**', 'bench/**'], rules: { 'no-console': 'off' } },
  { files: ['**/*.tsx'], rules: { '@typescript-eslint/explicit-module-boundary-types': 'off' } },
  {
    files: ['eslint.config.js', '.dependency-cruiser.cjs'],
    ...tseslint.configs.disableTypeChecked,
  },
);
