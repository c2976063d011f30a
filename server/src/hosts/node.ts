import { serve } from './serve.ts';

// Started by VS Code with --node-ipc.
serve();
