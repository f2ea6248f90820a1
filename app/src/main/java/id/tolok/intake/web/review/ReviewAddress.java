package id.tolok.intake.web.review;

/// Addresses of a review.
final class ReviewAddress {

  private ReviewAddress() {}

  static String of(long reviewId) {
    return "/keputusan/tinjauan/" + reviewId;
  }

  /// The place of an item on the review screen; `~` may stand in an address.
  static String of(long reviewId, String item) {
    return of(reviewId) + (item.isEmpty() ? "" : "#" + item);
  }
}
