/// The pages of forms, trees and printed documents.
@NullMarked
package id.tolok.reporting.web;

import org.jspecify.annotations.NullMarked;
