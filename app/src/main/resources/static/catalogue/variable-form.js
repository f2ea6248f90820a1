// Shows only the field that belongs to the way a variable is fed. Without this script all are shown.

for (const form of document.querySelectorAll("[data-variable-form]")) {
  const binding = form.elements.namedItem("pengisian");
  const show = () => {
    for (const part of form.querySelectorAll("[data-binding]")) {
      part.hidden = part.dataset.binding !== binding.value;
    }
  };
  binding.addEventListener("change", show);
  show();
}
