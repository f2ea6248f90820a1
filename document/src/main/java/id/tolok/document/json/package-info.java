/// A catalogue as JSON: the contract with everyone who reads one.
@NullMarked
package id.tolok.document.json;

import org.jspecify.annotations.NullMarked;
