"""The policy as HTML, in the site's own style."""

from html import escape

from picpros.policy.document import Category, Policy, Section


def policy_html(policy: Policy) -> str:
    """Write the body of the page; the site's head and foot go around it."""
    parts = [
        "    <h1>Privacy policy</h1>",
        (
            f'    <p class="lede">{escape(policy.studio)}, version {escape(policy.version)}, in force from '
            f"{escape(policy.effective)}.</p>"
        ),
        *map(_section, policy.before),
        '    <section class="panel">\n      <h2>What is held, and how long</h2>\n      <dl class="facts tall">',
        *map(_category, policy.categories),
        "      </dl>\n    </section>",
        *map(_section, policy.after),
    ]
    return "\n".join(parts)


def _section(section: Section) -> str:
    sentences = "\n".join(f"      <p>{escape(each)}</p>" for each in section.sentences)
    return f'    <section class="panel">\n      <h2>{escape(section.title)}</h2>\n{sentences}\n    </section>'


def _category(category: Category) -> str:
    sealed = " Sealed with a key of its own." if category.sealed else ""
    held = "; ".join(category.kinds)
    return (
        f"        <dt>{escape(category.name)}</dt>\n        <dd>{escape(category.kept)}{sealed}<br>"
        f"<small>{escape(held)}.</small></dd>"
    )
