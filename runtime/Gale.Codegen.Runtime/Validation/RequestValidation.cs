using System.ComponentModel;
using System.Text.Json;
using Gale.Codegen.Runtime.Json;

namespace Gale.Codegen.Runtime.Validation;

/// <summary>
/// Holds values against the limits of the document, as the JSON that they are sent as: what a server would look at is looked
/// at, and nothing else. Called by generated code.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RequestValidation
{
    // A codec's own depth is the writer's to bound.
    private static readonly JsonReaderOptions _options = new() { MaxDepth = 1_024 };

    /// <summary>Everything that the document does not allow of a value.</summary>
    public static IReadOnlyList<RequestViolation> Find<T, TCodec>(T value, JsonLimits limits)
        where TCodec : struct, IJsonCodec<T>
    {
        ArgumentNullException.ThrowIfNull(limits);
        var violations = new List<RequestViolation>();
        AddTo<T, TCodec>(violations, null, value, limits);
        return violations;
    }

    /// <summary>Throws where the document does not allow a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="limits">What is allowed.</param>
    /// <param name="type">The name of the value's type.</param>
    /// <exception cref="RequestValidationException">The document does not allow it.</exception>
    public static void Validate<T, TCodec>(T value, JsonLimits limits, string type)
        where TCodec : struct, IJsonCodec<T>
    {
        if (Find<T, TCodec>(value, limits) is { Count: > 0 } violations)
        {
            throw new RequestValidationException(type, violations);
        }
    }

    internal static void AddTo<T, TCodec>(List<RequestViolation> violations, string? parameter, T value, JsonLimits limits)
        where TCodec : struct, IJsonCodec<T>
    {
        var bytes = new PooledBytes(1024);
        using var files = FileScope.Enter([]);
        JsonOutput.Write<T, TCodec>(bytes, value);
        AddTo(violations, parameter, bytes.Span, limits);
        bytes.Return();
    }

    /// <param name="violations">Receives what is wrong.</param>
    /// <param name="parameter">The parameter that it is, if it is one.</param>
    /// <param name="json">The value as it is sent.</param>
    /// <param name="limits">What is allowed.</param>
    /// <param name="index">Which of several items it is, if it is one.</param>
    internal static void AddTo(List<RequestViolation> violations, string? parameter, ReadOnlySpan<byte> json, JsonLimits limits, int? index = null)
    {
        var reader = new Utf8JsonReader(json, _options);
        reader.Read();
        new LimitCheck(violations, new ViolationPlace(parameter, index)).Check(ref reader, limits);
    }
}
