import type { ArticleErrorCode } from '../article/article.ts';

/** Every way in which a file can fail to give a brief. */
export type InputErrorCode =
  | ArticleErrorCode | 'not-found' | 'not-a-file' | 'unreadable' | 'damaged-gzip' | 'unknown-kind'
  | 'empty-file' | 'binary' | 'not-utf-8' | 'failed';

export class InputError extends Error {
  readonly code: InputErrorCode;

  constructor(code: InputErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
