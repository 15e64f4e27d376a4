namespace Gale.Codegen.Runtime;

/// <summary>
/// A value of an enum, or any other text in its place, where the document allows both. Either converts to it by itself:
/// <c>Size.Small</c>, <c>"xl"</c>. It is how such a value is sent; one that is read is the enum itself, its <c>Unknown</c>
/// standing for the texts that the document does not list.
/// </summary>
/// <typeparam name="T">The enum.</typeparam>
public readonly record struct OpenEnum<T>
    where T : struct, Enum
{
    /// <summary>A value that the document lists.</summary>
    /// <param name="value">The value.</param>
    public OpenEnum(T value) => Value = value;

    /// <summary>A text, sent as it is.</summary>
    /// <param name="text">The text; one that the document lists may be given so too.</param>
    /// <exception cref="ArgumentNullException">There is none.</exception>
    public OpenEnum(string text) => Text = text ?? throw new ArgumentNullException(nameof(text));

    /// <summary>The value; that of number 0, which is <c>Unknown</c>, where a text was given.</summary>
    public T Value { get; }

    /// <summary>The text; <see langword="null"/> where a value of the enum was given.</summary>
    public string? Text { get; }

    /// <summary>A value that the document lists.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator OpenEnum<T>(T value) => new(value);

    /// <summary>A text, sent as it is.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator OpenEnum<T>(string text) => new(text);

    /// <summary>The text, or the name of the value.</summary>
    public override string ToString() => Text ?? Value.ToString();
}
