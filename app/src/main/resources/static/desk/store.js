// What was typed and is not saved at the server yet, kept on this device: per account, agency, variable
// and period. It outlives the page, the tab and the browser.

const NAME = 'tolok-pengisian';
const CELLS = 'cells';
const BY_ACCOUNT = 'account';

/** @returns {Promise<CellStore>} of one account; others' cells are never seen through it */
export async function openStore(account) {
  try {
    return new CellStore(account, await open());
  } catch {
    return new CellStore(account, null);
  }
}

function open() {
  return new Promise((resolve, reject) => {
    if (!window.indexedDB) {
      reject(new Error('no store'));
      return;
    }
    const request = window.indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(CELLS, { keyPath: 'id' }).createIndex(BY_ACCOUNT, 'account');
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('blocked'));
  });
}

class CellStore {
  #account;
  #database;

  constructor(account, database) {
    this.#account = account;
    this.#database = database;
  }

  /** Whether what is typed outlives the page. */
  get lasting() {
    return this.#database !== null;
  }

  /** The cells of the account, oldest first. */
  async all() {
    if (!this.lasting) {
      return [];
    }
    const found = await this.#done((cells) => cells.index(BY_ACCOUNT).getAll(this.#account), 'readonly');
    return found.sort((one, other) => one.order - other.order);
  }

  async put(record) {
    if (this.lasting && record.account === this.#account) {
      await this.#done((cells) => cells.put(record), 'readwrite');
    }
  }

  async remove(record) {
    if (this.lasting && record.account === this.#account) {
      await this.#done((cells) => cells.delete(record.id), 'readwrite');
    }
  }

  #done(work, mode) {
    return new Promise((resolve, reject) => {
      const transaction = this.#database.transaction(CELLS, mode, { durability: 'strict' });
      const request = work(transaction.objectStore(CELLS));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onerror = () => reject(transaction.error);
      transaction.onabort = () => reject(transaction.error);
    });
  }
}
