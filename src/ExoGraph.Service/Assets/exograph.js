// Type-ahead for name fields. Everything works without it.
(() => {
  const list = document.createElement("datalist");
  list.id = "names";
  document.body.append(list);
  let last = "";
  let timer = 0;
  const suggest = async (text) => {
    if (text.length < 2 || text === last) return;
    last = text;
    const answer = await fetch("/api/v1/search?limit=12&q=" + encodeURIComponent(text));
    if (!answer.ok || text !== last) return;
    const found = await answer.json();
    list.replaceChildren(...found.hits.map((hit) => {
      const option = document.createElement("option");
      option.value = hit.label;
      option.label = hit.matched === hit.label ? hit.class : hit.matched + ", " + hit.class;
      return option;
    }));
  };
  for (const field of document.querySelectorAll("input[data-names]")) {
    field.setAttribute("list", "names");
    field.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(() => suggest(field.value.trim()), 120);
    });
  }
  // Fields that were left empty do not belong into a link.
  for (const form of document.querySelectorAll("form.trace")) {
    form.addEventListener("submit", () => {
      for (const field of form.elements) if (field.name && (field.value === "" || field.value === "any" || field.value === "exact")) field.disabled = true;
    });
  }
})();
