using System.Reflection;

namespace Gale.Codegen.Integration.Tests.Operations;

/// <summary>Forwards every call of an interface and writes down which of its methods was called.</summary>
internal class CallLog<TGroup> : DispatchProxy
    where TGroup : class
{
    private TGroup _inner = null!;
    private ICollection<MethodInfo> _methods = null!;

    public static TGroup Around(TGroup inner, ICollection<MethodInfo> methods)
    {
        var proxy = Create<TGroup, CallLog<TGroup>>();
        var log = (CallLog<TGroup>)(object)proxy;
        (log._inner, log._methods) = (inner, methods);
        return proxy;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        _methods.Add(targetMethod!);
        return targetMethod!.Invoke(_inner, BindingFlags.DoNotWrapExceptions, binder: null, args, culture: null);
    }
}
