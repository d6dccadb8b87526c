using System.Globalization;
using ExoGraph.Core.Beliefs;
using ExoGraph.Core.Naming;
using ExoGraph.Core.Text;
using ExoGraph.Core.Vocabularies;

namespace ExoGraph.Service.Requests;

/// <summary>
/// Reads the parameters of a request, whether they come from a query string or a command line, and collects every mistake.
/// Names are camelCase; kebab-case is understood (<c>max-hops</c> is <c>maxHops</c>).
/// </summary>
public sealed class Parameters
{
    private readonly Dictionary<string, IReadOnlyList<string>> _values = new(StringComparer.OrdinalIgnoreCase);
    // A link may say which graph answered when it was made; that asks for nothing.
    private readonly HashSet<string> _known = new(StringComparer.OrdinalIgnoreCase) { "version" };
    private readonly List<RequestError> _errors = [];

    /// <summary>Takes the values as given; empty ones count as absent.</summary>
    public Parameters(IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        foreach (var (name, all) in values)
        {
            var given = all.Where(v => !string.IsNullOrWhiteSpace(v)).Select(v => v.Trim()).ToList();
            if (given.Count > 0) _values[Camel(name)] = given;
            else _known.Add(Camel(name));
        }
    }

    /// <summary>Every mistake found so far.</summary>
    public IReadOnlyList<RequestError> Errors => _errors;

    /// <summary>What was given, by name: the parts of a permalink.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Given => _values;

    /// <summary>All values of a parameter.</summary>
    public IReadOnlyList<string> Texts(string name)
    {
        _known.Add(name);
        return _values.TryGetValue(name, out var found) ? found : [];
    }

    /// <summary>The one value of a parameter; a second one is a mistake.</summary>
    public string? Text(string name)
    {
        var all = Texts(name);
        if (all.Count > 1) Fail(name, $"'{name}' is given {all.Count} times; give it once.");
        return all.Count > 0 ? all[0] : null;
    }

    /// <summary>A whole number within limits.</summary>
    public int Int(string name, int otherwise, int least, int most)
    {
        if (Text(name) is not { } text) return otherwise;
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) && value >= least && value <= most) return value;
        Fail(name, $"'{text}' is not a whole number from {least} to {most}.");
        return otherwise;
    }

    /// <summary>A number within limits.</summary>
    public double Number(string name, double otherwise, double least, double most)
    {
        if (Text(name) is not { } text) return otherwise;
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value >= least && value <= most) return value;
        Fail(name, string.Create(CultureInfo.InvariantCulture, $"'{text}' is not a number from {least} to {most}."));
        return otherwise;
    }

    /// <summary>A belief from 0 to 1.</summary>
    public Belief Belief(string name)
    {
        if (Text(name) is not { } text) return default;
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value is >= 0 and <= 1) return Core.Beliefs.Belief.Of(value);
        Fail(name, $"'{text}' is not a number from 0 to 1.");
        return default;
    }

    /// <summary>Yes or no; a parameter without a value is yes.</summary>
    public bool Flag(string name)
    {
        var text = Text(name);
        if (text is null or "false" or "0" or "no") return false;
        if (text is "true" or "1" or "yes" or "on") return true;
        Fail(name, $"'{text}' is neither true nor false.");
        return false;
    }

    /// <summary>One word of an enumeration.</summary>
    public T Word<T>(string name, T otherwise) where T : struct, Enum
    {
        if (Text(name) is not { } text) return otherwise;
        if (Words.TryParse<T>(text, out var value)) return value;
        Fail(name, $"'{text}' is not one of {string.Join(", ", Words.All<T>())}.");
        return otherwise;
    }

    /// <summary>A word of one of the vocabulary's closed lists; null where none is given.</summary>
    public Term? Term(string name, Vocabulary vocabulary, ClosedList list)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        if (Text(name) is not { } text) return null;
        var term = new Term(text);
        if (vocabulary.Lists[list].Contains(term)) return term;
        Fail(name, $"'{text}' is not one of {string.Join(", ", vocabulary.Lists[list].Select(t => t.Text).Order(StringComparer.Ordinal))}.");
        return null;
    }

    /// <summary>Words of an enumeration, given one by one or with commas between.</summary>
    public IReadOnlyList<T> WordList<T>(string name) where T : struct, Enum
    {
        var found = new List<T>();
        foreach (var text in List(name))
            if (Words.TryParse<T>(text, out var value)) found.Add(value);
            else Fail(name, $"'{text}' is not one of {string.Join(", ", Words.All<T>())}.");
        return [.. found.Distinct()];
    }

    /// <summary>Values given one by one or with commas between.</summary>
    public IReadOnlyList<string> List(string name) =>
        [.. Texts(name).SelectMany(t => t.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];

    /// <summary>One selection out of all names given for a parameter; null where none is given or none is understood.</summary>
    public Selection? Selection(string name, NameIndex names, MicroRnaMatching matching = MicroRnaMatching.Exact)
    {
        var found = Selections(name, names, matching);
        if (found.Count < 2) return found.Count == 1 ? found[0] : null;
        return new Selection(string.Join(", ", found.Select(s => s.Asked)), string.Join(", ", found.Select(s => s.Label)), null,
            [.. found.SelectMany(s => s.Ids).Distinct().Order()], found.Any(s => s.IsClass));
    }

    /// <summary>A selection for each name given for a parameter; a name that is not understood is a mistake with candidates.</summary>
    public IReadOnlyList<Selection> Selections(string name, NameIndex names, MicroRnaMatching matching = MicroRnaMatching.Exact)
    {
        ArgumentNullException.ThrowIfNull(names);
        return [.. Texts(name).Select(text => Understood(name, text, names, matching)).OfType<Selection>()];
    }

    /// <summary>What a name means; null where it is not understood, which is a mistake of the parameter, with candidates.</summary>
    public Selection? Understood(string name, string text, NameIndex names, MicroRnaMatching matching = MicroRnaMatching.Exact)
    {
        ArgumentNullException.ThrowIfNull(names);
        var resolution = names.Resolve(text, matching);
        if (resolution.Selection is null) _errors.Add(new RequestError(name, resolution.Problem, resolution.Candidates));
        return resolution.Selection;
    }

    /// <summary>Records a mistake.</summary>
    public void Fail(string name, string message) => _errors.Add(new RequestError(name, message, []));

    /// <summary>Records a mistake for every parameter that nobody asked for.</summary>
    public void RefuseUnknown()
    {
        foreach (var name in _values.Keys.Where(n => !_known.Contains(n)).Order(StringComparer.Ordinal))
        {
            var slips = Math.Max(1, name.Length / 3);
            var near = _known.Order(StringComparer.Ordinal).MinBy(k => EditDistance.Within(k.ToUpperInvariant(), name.ToUpperInvariant(), slips));
            var hint = near is not null && EditDistance.Within(near.ToUpperInvariant(), name.ToUpperInvariant(), slips) <= slips ? $" Did you mean '{near}'?" : "";
            Fail(name, $"There is no parameter '{name}'.{hint}");
        }
    }

    private static string Camel(string name)
    {
        var parts = name.Split('-', StringSplitOptions.RemoveEmptyEntries);
        return parts.Length < 2 ? name : parts[0] + string.Concat(parts.Skip(1).Select(p => char.ToUpperInvariant(p[0]) + p[1..]));
    }
}
