/// Pages of documents.
@NullMarked
package id.tolok.reporting.web;

import org.jspecify.annotations.NullMarked;
