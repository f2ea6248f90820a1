/// The SQL of documents.
@NullMarked
package id.tolok.reporting.store;

import org.jspecify.annotations.NullMarked;
