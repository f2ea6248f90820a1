package id.tolok.survey.web.door;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/// Answers everything under `/s` before any other part of the program sees it: nobody is signed in
/// there, nothing is remembered, and nothing is logged from which the time of an answer could be
/// read. It is also the one address the whole country may come to at once.
final class AnswerFilter implements Filter {

  private final PublicForm form;

  AnswerFilter(PublicForm form) {
    this.form = form;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException {
    form.answer((HttpServletRequest) request, (HttpServletResponse) response);
  }
}
