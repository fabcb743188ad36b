/** What the program's scripts are given beside their address: see `script-loader.ts`. Elsewhere it is not there. */
interface ImportMeta {
	readonly saveMemory?: () => void;
	readonly keepFlags?: () => void;
}
