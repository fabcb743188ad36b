// A file of its own, to be loaded only when it is needed: of a CommonJS package, a dynamic import gives no names.
export {parse, YAMLParseError} from 'yaml';
