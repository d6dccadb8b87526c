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
  // A button beside each text that is there to be copied; without it the text is selected by hand.
  for (const text of document.querySelectorAll("pre[data-copy]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = "Copy";
    button.setAttribute("aria-label", "Copy: " + text.getAttribute("aria-label"));
    const said = document.createElement("span");
    said.className = "muted copied";
    said.setAttribute("role", "status");
    const bar = document.createElement("p");
    bar.className = "copybar";
    bar.append(button, said);
    text.after(bar);
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(text.textContent);
        said.textContent = "copied";
      } catch {
        // Over plain http from another machine there is no clipboard: mark the text instead.
        getSelection().selectAllChildren(text);
        said.textContent = "selected: copy it with Ctrl+C";
      }
    });
  }
  // Fields that were left empty do not belong into a link.
  for (const form of document.querySelectorAll("form.trace")) {
    form.addEventListener("submit", () => {
      for (const field of form.elements) if (field.name && (field.value === "" || field.value === "any" || field.value === "exact")) field.disabled = true;
    });
  }
})();
