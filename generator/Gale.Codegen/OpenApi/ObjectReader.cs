using Gale.Codegen.Diagnostics;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.OpenApi;

/// <summary>
/// Reads the fields of one object, so that a reader is a table of its fields. A value of the wrong kind is reported and counts
/// as not said; so does null, without a report, since many tools write it for what they have nothing to say about.
/// </summary>
internal sealed partial class ObjectReader
{
    private readonly YamlMapping? _mapping;
    private readonly JsonPointer _pointer;
    private readonly DiagnosticBag _diagnostics;

    /// <param name="node">The object; anything else is reported and reads as one that says nothing.</param>
    /// <param name="pointer">The way to it.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    public ObjectReader(YamlNode node, JsonPointer pointer, DiagnosticBag diagnostics)
    {
        _mapping = node as YamlMapping;
        _pointer = pointer;
        _diagnostics = diagnostics;
        if (_mapping is null)
        {
            diagnostics.ReportKind(node, pointer, "an object");
        }
    }

    /// <summary>The field as it stands, also when it is null; <see langword="null"/> when there is no such field.</summary>
    public YamlNode? Node(string name) =>
        _mapping is not null && _mapping.TryGet(name, out var entry) ? entry.Value : null;

    public string? Text(string name) => Scalar(name, "a text")?.Text;

    /// <summary>A text by which the object is known; an empty one names nothing.</summary>
    public YamlScalar? Name(string name) =>
        Scalar(name, "a text") is { } scalar && !string.IsNullOrWhiteSpace(scalar.Text) ? scalar : null;

    /// <summary>A text that the object is nothing without.</summary>
    /// <param name="name">The field.</param>
    /// <param name="consequence">What becomes of the object, as a sentence.</param>
    public string? RequiredText(string name, string consequence)
    {
        var text = Text(name);
        if (!Says(name))
        {
            ReportMissing(name, consequence);
        }

        return text;
    }

    /// <summary>One of a few texts, which the object is nothing without.</summary>
    public string? RequiredWord(string name, string[] words, string consequence)
    {
        var text = RequiredText(name, consequence);
        if (text is null || words.Contains(text))
        {
            return text;
        }

        _diagnostics.ReportWord((YamlScalar)Node(name)!, _pointer.Append(name), string.Join(", ", words));
        return null;
    }

    /// <summary>A boolean; <see langword="false"/> when not said.</summary>
    public bool Flag(string name) => OptionalFlag(name) ?? false;

    public bool? OptionalFlag(string name) =>
        Scalar(name, "true or false", scalar => scalar.IsBoolean)?.IsTrue;

    public YamlScalar? Number(string name) =>
        Scalar(name, "a number", scalar => scalar.IsNumber);

    public YamlScalar? Scalar(string name, string expected, Func<YamlScalar, bool>? fits = null)
    {
        var said = Said(name);
        if (said is YamlScalar scalar && fits?.Invoke(scalar) != false)
        {
            return scalar;
        }

        if (said is not null)
        {
            _diagnostics.ReportKind(said, _pointer.Append(name), expected);
        }

        return null;
    }

    public YamlMapping? Mapping(string name)
    {
        var said = Said(name);
        if (said is not null and not YamlMapping)
        {
            _diagnostics.ReportKind(said, _pointer.Append(name), "an object");
        }

        return said as YamlMapping;
    }

    public T? Element<T>(string name, ElementReader<T> read)
        where T : class =>
        Said(name) is { } said ? read(said, _pointer.Append(name), _diagnostics) : null;

    /// <summary>The object's own <c>$ref</c>.</summary>
    public Reference? Reference() => _mapping is null ? null : ReferenceReader.Read(_mapping, _pointer, _diagnostics);

    /// <summary>Whether the field is there and not null.</summary>
    public bool Says(string name) => Said(name) is not null;

    /// <summary>Reports a field that should be there; what is no object at all is reported already.</summary>
    public void ReportMissing(string name, string consequence)
    {
        if (_mapping is not null)
        {
            _diagnostics.ReportMissing(_mapping, _pointer, name, consequence);
        }
    }

    /// <summary>Reports something about the object as a whole, by its pointer.</summary>
    public void Report(Microsoft.CodeAnalysis.DiagnosticDescriptor descriptor)
    {
        if (_mapping is not null)
        {
            _diagnostics.ReportObject(descriptor, _mapping, _pointer);
        }
    }

    /// <summary>
    /// Reports fields that the object does not have, additions apart (<c>x-</c>): misspelt, or of another object. What they say
    /// would be missing from the client without a word.
    /// </summary>
    /// <param name="fields">Those it has.</param>
    public void ReportUnknown(ObjectFields fields) => ReportUnknown(fields, _ => true);

    /// <summary>The same of those extensions only that nobody else gives a meaning.</summary>
    public void ReportUnknownOfOurs(ObjectFields fields) => ReportUnknown(fields, SpecificationExtension.IsOurs);

    private void ReportUnknown(ObjectFields fields, Func<string, bool> isLookedAt)
    {
        foreach (var entry in _mapping?.Entries ?? [])
        {
            if (isLookedAt(entry.Key.Text) && !fields.Has(entry.Key.Text))
            {
                _diagnostics.ReportField(entry.Key, _pointer.Append(entry.Key.Text), fields.Owner);
            }
        }
    }

    private YamlNode? Said(string name) => Node(name) is { } node and not YamlScalar { IsNull: true } ? node : null;
}
