using Gale.Codegen.Runtime.Json;
using Gale.Codegen.Runtime.Validation;

namespace Gale.Codegen.Runtime;

public sealed partial class ApiRequest
{
    private List<Action<List<RequestViolation>>>? _checks;

    /// <summary>Has a parameter held against limits before anything is sent; one that is null is not sent.</summary>
    /// <param name="name">Its name in the document.</param>
    /// <param name="value">The value.</param>
    /// <param name="limits">What the document allows.</param>
    public void CheckParameter<T, TCodec>(string name, T? value, JsonLimits limits)
        where T : class
        where TCodec : struct, IJsonCodec<T>
    {
        if (value is not null)
        {
            Check<T, TCodec>(name, value, limits);
        }
    }

    /// <inheritdoc cref="CheckParameter{T, TCodec}(string, T, JsonLimits)"/>
    public void CheckParameter<T, TCodec>(string name, T? value, JsonLimits limits)
        where T : struct
        where TCodec : struct, IJsonCodec<T>
    {
        if (value is { } given)
        {
            Check<T, TCodec>(name, given, limits);
        }
    }

    /// <summary>Has the body held against limits before anything is sent.</summary>
    /// <param name="body">The body.</param>
    /// <param name="limits">What the document allows.</param>
    public void CheckBody<T, TCodec>(T body, JsonLimits limits)
        where TCodec : struct, IJsonCodec<T> => Check<T, TCodec>(null, body, limits);

    /// <exception cref="RequestValidationException">The document does not allow what is to be sent.</exception>
    internal void Validate(bool dropsUnmapped)
    {
        if (_checks is null)
        {
            return;
        }

        using var scope = UnmappedScope.Enter(dropsUnmapped);
        var violations = new List<RequestViolation>();
        foreach (var check in _checks)
        {
            check(violations);
        }

        if (violations.Count > 0)
        {
            throw new RequestValidationException(Operation.Id, violations);
        }
    }

    // Later, so that what is wrong comes out of the call's task and not of the call itself.
    private void Check<T, TCodec>(string? parameter, T value, JsonLimits limits)
        where TCodec : struct, IJsonCodec<T> =>
        (_checks ??= []).Add(violations => RequestValidation.AddTo<T, TCodec>(violations, parameter, value, limits));
}
