using System.ComponentModel;
using System.Globalization;

namespace Gale.Codegen.Runtime;

/// <summary>
/// The statuses that one response of the document speaks for: one status (<c>404</c>), a class (<c>4XX</c>) or all
/// that are left (<c>default</c>), as in the Responses Object of OpenAPI.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct StatusRange
{
    // 0 is default, 1-9 a class, anything above one status.
    private readonly int _value;

    private StatusRange(int value) => _value = value;

    /// <summary>Every status that no other response of the operation speaks for.</summary>
    public static StatusRange Default => default;

    /// <summary>A class of statuses: <c>Class(4)</c> is <c>4XX</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The first digit is not 1 to 5.</exception>
    public static StatusRange Class(int firstDigit)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(firstDigit, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(firstDigit, 5);
        return new StatusRange(firstDigit);
    }

    /// <summary>One status, 100 to 999.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The status has not three digits.</exception>
    public static implicit operator StatusRange(int status)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(status, 100);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(status, 999);
        return new StatusRange(status);
    }

    /// <summary><c>404</c>, <c>4XX</c> or <c>default</c>, as the document writes it.</summary>
    public override string ToString() => _value switch
    {
        0 => "default",
        < 10 => $"{_value.ToString(CultureInfo.InvariantCulture)}XX",
        _ => _value.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>
    /// How exactly this range speaks for a status: 3 by its number, 2 by its class, 1 as default, 0 not at all.
    /// </summary>
    internal int MatchOf(int status) => _value switch
    {
        0 => 1,
        < 10 => status / 100 == _value ? 2 : 0,
        _ => status == _value ? 3 : 0,
    };
}
