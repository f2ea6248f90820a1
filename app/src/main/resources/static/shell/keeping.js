// What was typed and is not saved at the server yet, kept on this device by account. It outlives the page,
// the tab and the browser.

const BY_ACCOUNT = 'account';

/**
 * @param {string} name of the database
 * @param {string} table in it; its records have `id`, `account` and `order`
 * @returns {Promise<Keeping>} of one account; others' records are never seen through it
 */
export async function openStore(name, table, account) {
  try {
    return new Keeping(table, account, await open(name, table));
  } catch {
    return new Keeping(table, account, null);
  }
}

function open(name, table) {
  return new Promise((resolve, reject) => {
    if (!window.indexedDB) {
      reject(new Error('no store'));
      return;
    }
    const request = window.indexedDB.open(name, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(table, { keyPath: 'id' }).createIndex(BY_ACCOUNT, 'account');
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('blocked'));
  });
}

class Keeping {
  #table;
  #account;
  #database;

  constructor(table, account, database) {
    this.#table = table;
    this.#account = account;
    this.#database = database;
  }

  /** Whether what is typed outlives the page. */
  get lasting() {
    return this.#database !== null;
  }

  /** The records of the account, oldest first. */
  async all() {
    if (!this.lasting) {
      return [];
    }
    const found = await this.#done((records) => records.index(BY_ACCOUNT).getAll(this.#account), 'readonly');
    return found.sort((one, other) => one.order - other.order);
  }

  async put(record) {
    if (this.lasting && record.account === this.#account) {
      await this.#done((records) => records.put(record), 'readwrite');
    }
  }

  async remove(record) {
    if (this.lasting && record.account === this.#account) {
      await this.#done((records) => records.delete(record.id), 'readwrite');
    }
  }

  #done(work, mode) {
    return new Promise((resolve, reject) => {
      const transaction = this.#database.transaction(this.#table, mode, { durability: 'strict' });
      const request = work(transaction.objectStore(this.#table));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onerror = () => reject(transaction.error);
      transaction.onabort = () => reject(transaction.error);
    });
  }
}
